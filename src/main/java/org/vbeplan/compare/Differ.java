package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vbeplan.compare.Change.Kind;
import org.vbeplan.compare.Outline.Located;
import org.vbeplan.finding.Span;

/** Finds what changed between two plans. */
final class Differ {

    private final Outline oldOutline;
    private final Outline currentOutline;
    private final Tree old;
    private final Tree current;
    private final Matching matching;
    private final References references;
    private final List<Change> changes = new ArrayList<>();

    Differ(Outline oldOutline, Outline currentOutline) {
        this.oldOutline = oldOutline;
        this.currentOutline = currentOutline;
        this.old = new Tree(oldOutline);
        this.current = new Tree(currentOutline);
        this.matching = Matching.of(old, current);
        this.references = References.of(renamed(), oldOutline, currentOutline);
    }

    PlanDiff diff() {
        Set<Integer> moved = new HashSet<>();
        moved(Tree.TOP, current.children(Tree.TOP), moved);
        for (int i = 0; i < current.size(); i++) {
            moved(matching.old(i), current.children(i), moved);
        }
        for (int i = 0; i < old.size(); i++) {
            if (matching.current(i) < 0) {
                gone(old.at(i));
            }
        }
        for (int i = 0; i < current.size(); i++) {
            if (matching.old(i) < 0) {
                isNew(current.at(i));
            } else {
                both(old.at(matching.old(i)), current.at(i), moved.contains(i));
            }
        }
        Pairs pairs = matching.pairs();
        return new PlanDiff(
                oldOutline,
                currentOutline,
                pairs,
                references,
                new ReadingOrder(oldOutline, currentOutline, pairs).sorted(changes));
    }

    private Map<Key, Key> renamed() {
        Map<Key, Key> renamed = new LinkedHashMap<>();
        for (int i = 0; i < old.size(); i++) {
            if (matching.isInBoth(i)) {
                Item former = old.at(i).item();
                Item present = current.at(matching.current(i)).item();
                if (!former.id().equals(present.id()) && isReferredTo(former.subject())) {
                    renamed.put(
                            new Key(former.subject(), former.id()),
                            new Key(present.subject(), present.id()));
                }
            }
        }
        return renamed;
    }

    private static boolean isReferredTo(Subject subject) {
        return switch (subject) {
            case ACTIVITY, NEED, OBSERVATION, NOTE, ROUTINE_STEP -> true;
            default -> false;
        };
    }

    /** Which of the items that stand together stood elsewhere, or in another order. */
    private void moved(int formerParent, List<Integer> together, Set<Integer> moved) {
        List<Integer> stayed = new ArrayList<>();
        for (int item : together) {
            int former = matching.old(item);
            if (former >= 0) {
                boolean isSamePlace =
                        old.parent(former) == formerParent
                                && (formerParent >= 0 || current.parent(item) == Tree.TOP);
                if (isSamePlace) {
                    stayed.add(item);
                } else {
                    moved.add(item);
                }
            }
        }
        int[] places = stayed.stream().mapToInt(matching::old).toArray();
        boolean[] kept = LongestRun.of(places);
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i]) {
                moved.add(stayed.get(i));
            }
        }
    }

    private void gone(Located former) {
        Item item = former.item();
        changes.add(
                new Change(
                        Kind.REMOVED,
                        item.subject(),
                        former.key().id(),
                        "",
                        item.title(),
                        "",
                        former.place(),
                        Place.NONE,
                        item.shared(),
                        item.at(),
                        Span.NONE,
                        FieldDiff.of(item.fields(), List.of(), references)));
    }

    private void isNew(Located present) {
        Item item = present.item();
        changes.add(
                new Change(
                        Kind.ADDED,
                        item.subject(),
                        "",
                        present.key().id(),
                        "",
                        item.title(),
                        Place.NONE,
                        present.place(),
                        item.shared(),
                        Span.NONE,
                        item.at(),
                        FieldDiff.of(List.of(), item.fields(), references)));
    }

    private void both(Located former, Located present, boolean isMoved) {
        List<FieldChange> names = new ArrayList<>();
        List<FieldChange> rest = new ArrayList<>();
        for (FieldChange change :
                FieldDiff.of(former.item().fields(), present.item().fields(), references)) {
            (isName(change.key(), present.item().subject()) ? names : rest).add(change);
        }
        if (!names.isEmpty()) {
            changes.add(change(Kind.RENAMED, former, present, names));
        }
        if (isMoved) {
            changes.add(change(Kind.MOVED, former, present, List.of()));
        }
        if (!rest.isEmpty()) {
            changes.add(change(Kind.EDITED, former, present, rest));
        }
    }

    private static boolean isName(String key, Subject subject) {
        return key.equals("id") || subject == Subject.SECTION && key.equals("rubrik");
    }

    private static Change change(
            Kind kind, Located former, Located present, List<FieldChange> fields) {
        Item before = former.item();
        Item now = present.item();
        return new Change(
                kind,
                now.subject(),
                former.key().id(),
                present.key().id(),
                before.title(),
                now.title(),
                former.place(),
                present.place(),
                now.shared().isEmpty() ? before.shared() : now.shared(),
                before.at(),
                now.at(),
                fields);
    }
}
