package org.vbeplan.render;

import java.util.Optional;

/** Where a workspace's own templates come from; how they are read is the caller's business. */
@FunctionalInterface
public interface TemplateSource {

    /** A workspace without templates of its own. */
    TemplateSource NONE = name -> Optional.empty();

    /**
     * @param name a plain file name such as {@code plan.html.ftl}: letters, digits, {@code .},
     *     {@code -} and {@code _}, never a path
     * @return the template's text, or nothing where the built-in one is to be used
     */
    Optional<String> text(String name);
}
