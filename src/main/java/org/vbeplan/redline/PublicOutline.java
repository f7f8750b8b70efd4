package org.vbeplan.redline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vbeplan.compare.Field;
import org.vbeplan.compare.Item;
import org.vbeplan.compare.Outline;
import org.vbeplan.compare.Subject;
import org.vbeplan.compare.Value;

/**
 * A plan as its public edition has it: without what carries {@code synlighet: intern}, without what
 * leads there, and without the notes that nothing else calls.
 */
final class PublicOutline {

    private static final Pattern CITATION = Pattern.compile("\\[\\^([^\\],]++)");

    private final Set<String> hidden = new HashSet<>();
    private final Set<String> citedInside = new HashSet<>();
    private final Set<String> citedOutside = new HashSet<>();

    private PublicOutline() {}

    /** The public part; the outline itself where all of it is public. */
    static Outline of(Outline whole) {
        if (whole.located().stream().noneMatch(one -> isInternal(one.item()))) {
            return whole;
        }
        PublicOutline part = new PublicOutline();
        List<Item> items = new ArrayList<>();
        whole.items().forEach(item -> part.kept(item).ifPresent(items::add));
        items.removeIf(part::isOfInternal);
        List<Item> unlinked = items.stream().map(part::withoutLinks).toList();
        return new Outline(unlinked);
    }

    private static boolean isInternal(Item item) {
        return item.value("synlighet").text().equals("intern");
    }

    /** The item without what is internal in it; nothing where that leaves nothing. */
    private Optional<Item> kept(Item item) {
        if (isInternal(item)) {
            hide(item);
            return Optional.empty();
        }
        List<Item> inner = new ArrayList<>();
        item.items().forEach(each -> kept(each).ifPresent(inner::add));
        boolean holds = item.subject() == Subject.SECTION || item.subject() == Subject.TABLE;
        if (holds && inner.isEmpty() && !item.items().isEmpty()) {
            // A heading alone would tell that something was taken out.
            hide(item);
            return Optional.empty();
        }
        cite(item, citedOutside);
        return Optional.of(with(item, item.fields(), inner));
    }

    private void hide(Item item) {
        if (!item.id().isEmpty()) {
            hidden.add(item.id());
        }
        cite(item, citedInside);
        item.items().forEach(this::hide);
    }

    private static void cite(Item item, Set<String> cited) {
        for (Field field : item.fields()) {
            Matcher citation = CITATION.matcher(field.value().text());
            while (citation.find()) {
                cited.add(citation.group(1).strip());
            }
        }
    }

    /** A note that only the internal part calls, an exception for something there. */
    private boolean isOfInternal(Item item) {
        return switch (item.subject()) {
            case NOTE -> citedInside.contains(item.id()) && !citedOutside.contains(item.id());
            case EXEMPTION -> hidden.contains(item.value("plats").text());
            // They are told beside their changes, where those are public.
            case REASON -> true;
            default -> false;
        };
    }

    private Item withoutLinks(Item item) {
        List<Field> fields = new ArrayList<>();
        for (Field field : item.fields()) {
            Value value = withoutLinks(field.value());
            if (!value.equals(Value.NONE)) {
                fields.add(new Field(field.key(), value, field.at()));
            }
        }
        return with(item, fields, item.items().stream().map(this::withoutLinks).toList());
    }

    private Value withoutLinks(Value value) {
        if (value instanceof Value.Reference reference && hidden.contains(reference.id())) {
            return Value.NONE;
        }
        if (value instanceof Value.Several several) {
            List<Value> left =
                    several.values().stream()
                            .filter(each -> !withoutLinks(each).equals(Value.NONE))
                            .toList();
            return left.isEmpty() && !several.values().isEmpty()
                    ? Value.NONE
                    : new Value.Several(left);
        }
        return value;
    }

    private static Item with(Item item, List<Field> fields, List<Item> items) {
        return new Item(item.subject(), fields, items, item.shared(), item.at());
    }
}
