package org.vbeplan.render;

import freemarker.cache.TemplateConfigurationFactory;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.util.Locale;
import java.util.TimeZone;

/** Sets FreeMarker up: the same text everywhere, and nothing within a template's reach but data. */
final class TemplateSettings {
    private static final String UTF_8 = "UTF-8";

    private TemplateSettings() {}

    static Configuration of(TemplateFolder folder, RecordWrapper wrapper) {
        quiet();
        Configuration settings = new Configuration(Configuration.VERSION_2_3_35);
        settings.setObjectWrapper(wrapper);
        settings.setTemplateLoader(folder);
        settings.setTemplateLookupStrategy(TemplateFolder.lookup());
        settings.setLocalizedLookup(false);
        settings.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        settings.setAPIBuiltinEnabled(false);

        settings.setLocale(Locale.ROOT);
        settings.setTimeZone(TimeZone.getTimeZone("UTC"));
        settings.setNumberFormat("computer"); // 2026, not "2,026"
        settings.setDefaultEncoding(UTF_8);
        settings.setOutputEncoding(UTF_8);
        settings.setTabSize(1); // columns as editors that count characters show them

        // Whatever a template is called, what it shows is escaped for one of our two formats.
        settings.setOutputFormat(PageFormat.INSTANCE);
        settings.setTemplateConfigurations(new FormatByName());

        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setWrapUncheckedExceptions(true);
        settings.setLogTemplateExceptions(false);
        settings.setAttemptExceptionReporter((exception, environment) -> {});
        return settings;
    }

    /** What is wrong is reported as an exception; looking for a place to log takes long. */
    @SuppressWarnings("deprecation") // in favour of a system property, which is no better a place
    private static void quiet() {
        try {
            Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e); // no library, no class to miss
        }
    }

    /** Escapes {@code *.md.ftl} for Markdown. */
    private static final class FormatByName extends TemplateConfigurationFactory {
        private final TemplateConfiguration markdown = new TemplateConfiguration();

        FormatByName() {
            markdown.setOutputFormat(MarkdownFormat.INSTANCE);
        }

        @Override
        public TemplateConfiguration get(String name, Object source) {
            return name.endsWith(".md.ftl") ? markdown : null;
        }

        @Override
        protected void setConfigurationOfChildren(Configuration configuration) {
            markdown.setParentConfiguration(configuration);
        }
    }
}
