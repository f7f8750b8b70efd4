package org.vbeplan.render;

import freemarker.cache.TemplateLoader;
import freemarker.cache.TemplateLookupContext;
import freemarker.cache.TemplateLookupResult;
import freemarker.cache.TemplateLookupStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/**
 * The one folder templates are taken from: the workspace's own before the built-in ones. It has no
 * folders in it, so no name leads out of it.
 */
final class TemplateFolder implements TemplateLoader {
    private static final String BUILT_IN = "/templates/";

    private final TemplateSource overrides;

    TemplateFolder(TemplateSource overrides) {
        this.overrides = overrides;
    }

    /** Looks a name up as it is: no search in other folders or languages. */
    static TemplateLookupStrategy lookup() {
        return new TemplateLookupStrategy() {
            @Override
            public TemplateLookupResult lookup(TemplateLookupContext context) throws IOException {
                String name = context.getTemplateName();
                return isPlain(name)
                        ? context.lookupWithAcquisitionStrategy(name)
                        : context.createNegativeLookupResult();
            }
        };
    }

    boolean isOverridden(String name) {
        return isPlain(name) && overrides.text(name).isPresent();
    }

    @Override
    public Object findTemplateSource(String name) throws IOException {
        if (!isPlain(name)) {
            return null;
        }
        var own = overrides.text(name);
        if (own.isPresent()) {
            return new Source(name, unix(own.get()));
        }
        try (InputStream file = TemplateFolder.class.getResourceAsStream(BUILT_IN + name)) {
            return file == null
                    ? null
                    : new Source(
                            name, unix(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    @Override
    public long getLastModified(Object source) {
        return -1; // not known, and not asked: templates stay as they were first read
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((Source) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {}

    private static boolean isPlain(String name) {
        if (name.isEmpty() || name.charAt(0) == '.') {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain =
                    c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || c >= '0' && c <= '9'
                            || c == '.'
                            || c == '-'
                            || c == '_';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** A template saved on Windows gives the same document. */
    private static String unix(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n");
    }

    private record Source(String name, String text) {}
}
