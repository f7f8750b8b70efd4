package org.vbeplan.print;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontResolver;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.FSFont;

/**
 * Sets every text in our own family, whatever the style asks for. The engine throws when it does
 * not know a family, as with the monospace of {@code <code>} or a name in a city's own style.
 */
final class OneFamily implements FontResolver {
    private static final String[] FAMILIES = {FontFaces.FAMILY};

    private final FontResolver engine;

    OneFamily(FontResolver engine) {
        this.engine = engine;
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification asked) {
        FontSpecification given = new FontSpecification();
        given.families = FAMILIES;
        given.size = asked.size;
        given.fontWeight = asked.fontWeight;
        given.fontStyle = asked.fontStyle;
        given.variant = asked.variant;
        return engine.resolveFont(context, given);
    }
}
