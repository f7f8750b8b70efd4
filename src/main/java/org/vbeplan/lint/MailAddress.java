package org.vbeplan.lint;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.finding.Code;
import org.vbeplan.finding.Finding;
import org.vbeplan.text.Ascii;

/**
 * A person's own address in a text that is published. The mailboxes of functions are meant to be
 * found, and so is what stands under {@code kontakter:}, which is no text.
 */
final class MailAddress implements Lint {

    private static final String LOCAL = "\\p{L}\\p{Nd}._%+-";

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?<![%1$s])([%1$s]{1,64}+)@[\\p{L}\\p{Nd}-]{1,63}+(\\.[\\p{L}\\p{Nd}-]{1,63}+){1,6}+"
                            .formatted(LOCAL));

    /** What the names of functions' mailboxes are made of. */
    private static final Pattern FUNCTION =
            Pattern.compile(
                    "(^|.*[^a-z])(info|kontakt|kansli|kommun|stadsdel|stadshus|diari|namnd|forvaltning|social"
                            + "|jour|oros|trygg|saker|press|vaxel|support|prevention|samordn|skol|bibliotek|kultur"
                            + "|idrott|arkiv|demokrati|fritid|funktion|brott|avhopp|stod|familj|ungdom|mottagning"
                            + "|enhet|service|dataskydd|dso|gdpr|no-?reply|upphandl|natverk|vbe|medborgar|utbildning"
                            + "|remiss|reception|kund|hallbar|region|raddning|krisled|beredskap|bostad|team|grupp"
                            + "|rad(et)?$|styrelse|forening|volontar|webb|redaktion|post|epost|e-post|mail|admin|hej$"
                            + "|registrat|registrer|bestall|bokning|anmal|faktura|ekonomi|personal|miljo|vard).*");

    @Override
    public Code code() {
        return Code.MAIL_ADDRESS;
    }

    @Override
    public void look(Manuscript manuscript, Consumer<Finding> findings) {
        for (Passage passage : manuscript.passages()) {
            // The Markdown, not the words: a link holds an address too.
            String text = passage.prose().markdown();
            if (passage.isInternal() || text.indexOf('@') < 0) {
                continue;
            }
            Matcher address = ADDRESS.matcher(text);
            while (address.find()) {
                String mailbox = Ascii.fold(address.group(1).toLowerCase(Locale.ROOT));
                if (!FUNCTION.matcher(mailbox).matches()) {
                    findings.accept(Finding.of(code(), passage.at(address), address.group()));
                }
            }
        }
    }
}
