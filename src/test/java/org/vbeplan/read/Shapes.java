package org.vbeplan.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Walks a description of the format. */
final class Shapes {

    private final Set<Shape> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<ObjectShape> objects = new ArrayList<>();

    private Shapes() {}

    /** Every object in a file's shape, each once, the outer before the inner. */
    static List<ObjectShape> objects(ObjectShape file) {
        Shapes shapes = new Shapes();
        shapes.walk(file);
        return shapes.objects;
    }

    private void walk(Shape shape) {
        if (shape instanceof Shape.Later later) {
            walk(later.shape().get());
        } else if (seen.add(shape)) {
            if (shape instanceof ObjectShape object) {
                objects.add(object);
                object.keys().forEach(key -> walk(key.shape()));
            } else if (shape instanceof ListShape list) {
                walk(list.item());
            } else if (shape instanceof MapShape map) {
                walk(map.value());
            } else if (shape instanceof EitherShape either) {
                either.shapes().forEach(this::walk);
            }
        }
    }
}
