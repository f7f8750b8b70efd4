package org.vbeplan.serve;

import java.util.Comparator;
import java.util.List;
import org.vbeplan.build.LivePage;
import org.vbeplan.finding.Finding;
import org.vbeplan.finding.Messages;
import org.vbeplan.finding.Severity;

/** What stands around a plan's page while it is being written. */
final class LiveFrame {

    private static final int MOST_FINDINGS = 100;

    private static final String STYLE = "<style>\n" + LiveScript.STYLE + "</style>\n";

    private static final String EMPTY =
            """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title>
            <style>:root { color-scheme: light dark } body { font: 1.1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 44rem; padding: 0 1.25rem }
            html { background: #fff; color: #1c2530 } a { color: #14506e }
            @media (prefers-color-scheme: dark) { html { background: #10181f; color: #e8edf1 } a { color: #7fb8d8 } }
            li { padding: 0.25rem 0 }</style></head>
            <body><main><h1>%s</h1>
            %s</main>
            </body></html>
            """;

    private final Messages messages;

    LiveFrame(Messages messages) {
        this.messages = messages;
    }

    /** The list of plans. */
    String home(List<String> paths, String version) {
        StringBuilder list = new StringBuilder();
        if (paths.isEmpty()) {
            list.append("<p>").append(say("live.inga")).append("</p>\n");
        } else {
            list.append("<ul>\n");
            for (String path : paths) {
                String name = escaped(path.substring(1));
                list.append("<li><a href=\"").append(escaped(LiveSite.address(path)));
                list.append("\">").append(name).append("</a></li>\n");
            }
            list.append("</ul>\n");
        }
        return live(empty(say("live.planer"), STYLE + list), "/", version);
    }

    /** What is shown where there is no plan, or none any more. */
    String missing(String path) {
        String why = escaped(messages.say("live.borta", path.substring(1)));
        String text = "<p>" + say("live.kommer") + "</p>\n";
        String home = "<p><a href=\"/\">" + say("live.planer") + "</a></p>\n";
        return live(empty(why, STYLE + text + home), path, "");
    }

    /** The plan's page, with the script that waits for another. */
    String page(String content, String path, String version) {
        return live(content, path, version);
    }

    /** The plan's page with what is wrong in it. */
    String content(LivePage page) {
        String html =
                page.html().isEmpty()
                        ? empty(
                                escaped(page.plan().id()),
                                "<p>" + say("live.ingen-sida") + "</p>\n")
                        : page.html();
        return before(atStart(html, toFindings()), STYLE + panel(page));
    }

    private String toFindings() {
        return "<a class=\"vbe-till\" lang=\""
                + messages.language().tag()
                + "\" href=\"#_vbe-live\">"
                + say("live.till")
                + "</a>\n";
    }

    private String empty(String title, String content) {
        return EMPTY.formatted(messages.language().tag(), title, title, content);
    }

    private String panel(LivePage page) {
        List<Finding> findings =
                page.findings().stream()
                        .filter(finding -> finding.severity() != Severity.ADVICE)
                        .sorted(
                                Comparator.comparing(Finding::severity)
                                        .thenComparing(finding -> finding))
                        .toList();
        boolean hasErrors = page.trouble() != null || findings.stream().anyMatch(Finding::isError);
        StringBuilder panel = new StringBuilder();
        panel.append("<section id=\"_vbe-live\" class=\"vbe-live")
                .append(hasErrors ? " vbe-errors" : "");
        panel.append("\" lang=\"").append(messages.language().tag());
        panel.append("\" aria-labelledby=\"_anmarkningar\" tabindex=\"0\">\n");
        panel.append("<h2 id=\"_anmarkningar\">").append(escaped(head(page, findings)));
        panel.append("</h2>\n");
        if (page.trouble() != null) {
            panel.append("<p>").append(escaped(trouble(page))).append("</p>\n");
        }
        if (!findings.isEmpty()) {
            panel.append("<ol>\n");
            findings.stream().limit(MOST_FINDINGS).forEach(finding -> add(finding, panel));
            panel.append("</ol>\n");
        }
        if (findings.size() > MOST_FINDINGS) {
            String left = Integer.toString(findings.size() - MOST_FINDINGS);
            panel.append("<p>").append(escaped(messages.say("live.fler", left))).append("</p>\n");
        }
        return panel.append("</section>\n").toString();
    }

    private String head(LivePage page, List<Finding> findings) {
        int errors = (int) findings.stream().filter(Finding::isError).count();
        String head =
                messages.say(
                        "live.summa",
                        page.plan().id(),
                        messages.amount("antal.fel", errors),
                        messages.amount("antal.varningar", findings.size() - errors));
        return page.isOld() && !page.html().isEmpty()
                ? head + " – " + messages.say("live.gammal")
                : head;
    }

    private String trouble(LivePage page) {
        return messages.say(page.trouble().key(), page.trouble().file(), page.trouble().reason());
    }

    private void add(Finding finding, StringBuilder panel) {
        panel.append("<li><strong>");
        panel.append(escaped(finding.severity().word(messages.language())));
        panel.append("</strong>: ").append(escaped(messages.message(finding)));
        panel.append(" <code>").append(escaped(finding.at().toString())).append("</code>");
        String hint = messages.hint(finding);
        if (!hint.isEmpty()) {
            panel.append("<br>").append(escaped(messages.say("gör") + ": " + hint));
        }
        panel.append("</li>\n");
    }

    /** The page with what a screen reader is to say, and the script that waits for another. */
    private String live(String html, String path, String version) {
        StringBuilder live = new StringBuilder();
        live.append("<p id=\"_vbe-sagt\" class=\"vbe-sagt\" role=\"status\" lang=\"");
        live.append(messages.language().tag()).append("\"></p>\n<script id=\"_vbe-lever\"");
        data("changes", LocalServer.CHANGES, live);
        data("path", path, live);
        data("version", version, live);
        data("renewed", messages.say("live.förnyad"), live);
        data("lost", messages.say("live.tyst"), live);
        data("found", messages.say("live.svarar"), live);
        return before(html, live.append('>').append(LiveScript.SCRIPT) + "</script>\n");
    }

    private static void data(String name, String value, StringBuilder tag) {
        tag.append(" data-").append(name).append("=\"").append(escaped(value)).append('"');
    }

    private static String before(String html, String addition) {
        int end = html.lastIndexOf("</body>");
        return end < 0 ? html + addition : html.substring(0, end) + addition + html.substring(end);
    }

    private static String atStart(String html, String addition) {
        int body = html.indexOf("<body");
        int end = body < 0 ? -1 : html.indexOf('>', body);
        return end < 0 ? html : html.substring(0, end + 1) + addition + html.substring(end + 1);
    }

    private String say(String key) {
        return escaped(messages.say(key));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
