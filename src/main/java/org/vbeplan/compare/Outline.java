package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.city.PlanInCity;

/**
 * A plan as a reader meets it: a tree of things, each with what it says. Shared texts stand in the
 * sections that call them, variables are filled in, and headings are those of the template where
 * the plan has none. How the file is written does not show: neither the order of keys that mean
 * nothing, nor line ends, nor the style of the YAML.
 *
 * @param items the head, the sections, the notes, and what is no part of the document
 */
public record Outline(List<Item> items) {

    public Outline {
        items = List.copyOf(items);
    }

    public static Outline of(PlanInCity plan) {
        List<Item> items = new ArrayList<>();
        Wording wording = new Wording(plan);
        items.add(new HeadItems(plan, wording).head());
        items.addAll(new SectionItems(plan, wording).sections());
        items.addAll(new NoteItems(plan, wording).notes());
        items.addAll(new AsideItems(plan, wording).items());
        return new Outline(items);
    }

    /** Everything in it, in the order in which it is read, each with its key and its place. */
    public List<Located> located() {
        Keys keys = new Keys();
        List<Located> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            locate(items.get(i), null, i, keys, found);
        }
        return found;
    }

    private static void locate(
            Item item, Located parent, int index, Keys keys, List<Located> found) {
        Key key = keys.of(item, parent == null ? null : parent.key());
        boolean isSection = item.subject() == Subject.SECTION;
        Place around = parent == null ? Place.NONE : parent.place();
        Place place =
                new Place(
                        parent == null ? null : parent.key(),
                        index,
                        isSection ? key.id() : around.section(),
                        isSection ? item.title() : around.sectionTitle());
        Located located = new Located(item, key, place);
        found.add(located);
        for (int i = 0; i < item.items().size(); i++) {
            locate(item.items().get(i), located, i, keys, found);
        }
    }

    /** Whether both say the same, wherever in files it stands. */
    public boolean saysTheSameAs(Outline other) {
        return unplaced().equals(other.unplaced());
    }

    Outline unplaced() {
        return new Outline(items.stream().map(Item::unplaced).toList());
    }

    /** An item with what it is called and where it stands in its plan. */
    public record Located(Item item, Key key, Place place) {}
}
