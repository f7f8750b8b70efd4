package org.vbeplan.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.plan.Contact;
import org.vbeplan.plan.Content;
import org.vbeplan.plan.Plan;
import org.vbeplan.plan.Section;
import org.vbeplan.text.Word;

/** An address that citizens can't open, in a text that the public edition shows. */
final class IntranetLink implements Lint {

    /** An address of any kind: with a scheme, of a host that looks internal, of a file server. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?iU)(?<![\\p{L}\\d./@])(?:https?://[^\\s)>\\]`\"”|]{1,500}+|file://[^\\s)>\\]`]{1,500}+"
                            + "|\\\\\\\\[\\p{L}\\d._-]{1,60}\\\\[^\\s)>\\]`]{1,300}+"
                            + "|[a-z]:\\\\[^\\s)>\\]`]{1,300}+"
                            + "|(?:[\\p{L}\\d-]{1,60}\\.){2,5}\\p{L}{2,12}(?:/[^\\s)>\\]`]{0,500}+)?)");

    private static final Pattern HOST = Pattern.compile("(?iU)^(?:https?://)?([^/:?#\\s]{1,200})");

    /** What the first label of an internal host is called. */
    private static final Set<String> INTERNAL_LABELS =
            Set.of(
                    "intranat",
                    "intranät",
                    "intranet",
                    "intra",
                    "insidan",
                    "insida",
                    "inblick",
                    "intern",
                    "medarbetare",
                    "medarbetarportalen",
                    "medarbetarwebben",
                    "localhost");

    private static final List<String> INTERNAL_ENDINGS =
            List.of(".local", ".lan", ".intern", ".internal", ".corp", ".sharepoint.com");

    /** Where a text has none of these the pattern need not be asked. */
    private static final List<String> SIGNS = signs();

    /** {@code http://portalen/}: only the own network knows names without a dot. */
    private static final Pattern SINGLE_NAME = Pattern.compile("[a-zåäö0-9-]{1,60}");

    private static final Pattern PRIVATE_NUMBER =
            Pattern.compile("(?:10|127|192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))\\.[\\d.]+");

    @Override
    public Code code() {
        return Code.INTRANET_LINK;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        List<String> own = manuscript.context().city().intranets();
        for (Passage passage : manuscript.passages()) {
            if (!passage.isInternal()) {
                look(passage, own, findings);
            }
        }
        for (Plan.Note note : manuscript.plan().notes()) {
            look(note.address(), own, findings);
        }
        manuscript.plan().sections().forEach(section -> contacts(section, own, findings));
    }

    private void look(Passage passage, List<String> own, Consumer<Finding> findings) {
        String text = passage.prose().markdown();
        if (SIGNS.stream().noneMatch(text::contains) && own.stream().noneMatch(text::contains)) {
            return;
        }
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            String found = address.group().replaceAll("[.,;:!?]+$", "");
            if (isInternal(found, own)) {
                findings.accept(
                        Finding.of(code(), passage.at(address.start(), found.length()), found));
            }
        }
    }

    private void contacts(Section section, List<String> own, Consumer<Finding> findings) {
        if (section.internal()) {
            return;
        }
        for (Content content : section.contents()) {
            if (content instanceof Content.Contacts table) {
                for (Contact contact : table.contacts()) {
                    if (!contact.internal()) {
                        look(contact.web(), own, findings);
                    }
                }
            }
        }
        section.sections().forEach(each -> contacts(each, own, findings));
    }

    private void look(Word address, List<String> own, Consumer<Finding> findings) {
        if (address.isGiven() && isInternal(address.text(), own)) {
            findings.accept(Finding.of(code(), address.at(), address.text()));
        }
    }

    private static List<String> signs() {
        List<String> signs = new ArrayList<>(List.of("://", "\\"));
        INTERNAL_LABELS.forEach(label -> signs.add(label + "."));
        signs.addAll(INTERNAL_ENDINGS);
        return signs;
    }

    private static boolean isInternal(String address, List<String> own) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (lower.startsWith("file:") || lower.indexOf('\\') >= 0) {
            return true;
        }
        Matcher matcher = HOST.matcher(lower);
        if (!matcher.find()) {
            return false;
        }
        String host = matcher.group(1);
        boolean hasScheme = lower.startsWith("http");
        return own.stream().anyMatch(each -> host.equals(each) || host.endsWith("." + each))
                || hasLabel(host)
                || INTERNAL_ENDINGS.stream().anyMatch(host::endsWith)
                || host.equals("teams.microsoft.com")
                || hasScheme && SINGLE_NAME.matcher(host).matches()
                || PRIVATE_NUMBER.matcher(host).matches();
    }

    /** A label of the host, but not the site's own name or its top domain. */
    private static boolean hasLabel(String host) {
        String[] labels = host.split("\\.");
        // A host of nothing but dots has no label at all.
        int last = Math.min(labels.length, Math.max(1, labels.length - 2));
        for (int i = 0; i < last; i++) {
            if (INTERNAL_LABELS.contains(labels[i])) {
                return true;
            }
        }
        return false;
    }
}
