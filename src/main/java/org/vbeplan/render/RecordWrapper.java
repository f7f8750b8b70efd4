package org.vbeplan.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shows templates the records of a document and nothing else: their components and the other
 * questions that they answer without being told anything. There are no methods to call, and no way
 * from a value to its class.
 *
 * <p>FreeMarker's own wrappers show every public method unless told otherwise, and take three times
 * as long to start.
 */
final class RecordWrapper implements ObjectWrapper {
    private static final Set<String> PACKAGES = Set.of("org.vbeplan.document", "org.vbeplan.text");
    private static final Set<String> OF_EVERY_OBJECT = Set.of("toString", "hashCode", "equals");

    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        } else if (value instanceof String text) {
            return new SimpleScalar(text);
        } else if (value instanceof Record fields && isShown(value.getClass())) {
            return new Fields(fields);
        } else if (value instanceof List<?> items) {
            return new Items(items);
        } else if (value instanceof Enum<?> name) {
            return new SimpleScalar(name.name());
        } else if (value instanceof Number number) {
            return new SimpleNumber(number);
        } else if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        throw new TemplateModelException("templates can't see a " + value.getClass().getName());
    }

    private static boolean isShown(Class<?> type) {
        return PACKAGES.contains(type.getPackageName());
    }

    private static Map<String, Method> accessorsOf(Class<?> type) {
        Map<String, Method> found = new HashMap<>();
        for (Method method : type.getDeclaredMethods()) {
            boolean asks =
                    method.getParameterCount() == 0
                            && method.getReturnType() != void.class
                            && Modifier.isPublic(method.getModifiers())
                            && !Modifier.isStatic(method.getModifiers())
                            && !OF_EVERY_OBJECT.contains(method.getName());
            if (asks) {
                found.put(method.getName(), method);
            }
        }
        return found;
    }

    /** A record: {@code document.title}. */
    private final class Fields implements TemplateHashModel {
        private final Record fields;
        private final Map<String, Method> accessors;

        Fields(Record fields) {
            this.fields = fields;
            this.accessors =
                    RecordWrapper.this.accessors.computeIfAbsent(
                            fields.getClass(), RecordWrapper::accessorsOf);
        }

        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            Method accessor = accessors.get(name);
            try {
                return accessor == null ? null : wrap(accessor.invoke(fields));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new TemplateModelException("can't read " + name, e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** A list; {@link #content} is for our own functions, templates have no way to it. */
    final class Items implements TemplateSequenceModel {
        private final List<?> items;

        Items(List<?> items) {
            this.items = items;
        }

        List<?> content() {
            return items;
        }

        @Override
        public TemplateModel get(int index) throws TemplateModelException {
            return index < 0 || index >= items.size() ? null : wrap(items.get(index));
        }

        @Override
        public int size() {
            return items.size();
        }
    }
}
