package org.vbeplan.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.vbeplan.document.Element;
import org.vbeplan.finding.Span;
import org.vbeplan.plan.Contact;
import org.vbeplan.plan.Content;
import org.vbeplan.text.Block;
import org.vbeplan.text.Inline;
import org.vbeplan.text.Word;

/** Shows who can be reached, by function. */
final class ContactTable {

    private final TextComposer text;
    private final EditionContent edition;

    ContactTable(TextComposer text, EditionContent edition) {
        this.text = text;
        this.edition = edition;
    }

    Element table(Content.Contacts content) {
        List<Contact> contacts = edition.shown(content);
        List<String> heads = new ArrayList<>(List.of("Funktion"));
        addIf(contacts, contact -> contact.unit().isGiven(), "Enhet", heads);
        addIf(contacts, contact -> contact.telephone().isGiven(), "Telefon", heads);
        addIf(contacts, contact -> contact.email().isGiven(), "E-post", heads);
        addIf(contacts, contact -> contact.web().isGiven(), "Webb", heads);
        int width = 100 / heads.size();
        List<Element.Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int rest = 100 - width * (heads.size() - 1);
            columns.add(new Element.Column(heads.get(i), i == 0 ? rest : width, false));
        }
        List<Element.Row> rows =
                contacts.stream()
                        .map(
                                contact ->
                                        new Element.Row(
                                                "",
                                                heads.stream()
                                                        .map(head -> cell(head, contact))
                                                        .toList()))
                        .toList();
        return new Element.Table("kontakter", text.line(content.title()), columns, rows, List.of());
    }

    private static void addIf(
            List<Contact> contacts, Predicate<Contact> has, String head, List<String> heads) {
        if (contacts.stream().anyMatch(has)) {
            heads.add(head);
        }
    }

    private Element.Cell cell(String head, Contact contact) {
        return new Element.Cell(
                switch (head) {
                    case "Enhet" -> text.blocks(contact.unit());
                    case "Telefon" -> words(contact.telephone());
                    case "E-post" -> link("mailto:" + contact.email(), contact.email());
                    case "Webb" -> link(contact.web().text(), contact.web());
                    default -> text.blocks(contact.function());
                });
    }

    private static List<Block> words(Word word) {
        return word.isGiven()
                ? List.of(new Block.Paragraph(List.of(new Inline.Plain(word.text()))))
                : List.of();
    }

    /** A link where the address is one that a document may hold, else the words alone. */
    private static List<Block> link(String address, Word words) {
        boolean safe = address.startsWith("mailto:") || address.startsWith("https://");
        if (!words.isGiven() || !safe) {
            return words(words);
        }
        Inline link = new Inline.Link(address, List.of(new Inline.Plain(words.text())), Span.NONE);
        return List.of(new Block.Paragraph(List.of(link)));
    }
}
