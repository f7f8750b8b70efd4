package org.vbeplan.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.Map;

/** Names that a template can ask for. */
record Variables(Map<String, TemplateModel> values) implements TemplateHashModel {
    @Override
    public TemplateModel get(String name) {
        return values.get(name);
    }

    @Override
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
