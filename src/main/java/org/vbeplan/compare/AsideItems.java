package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.plan.Exemption;
import org.vbeplan.plan.Header;
import org.vbeplan.plan.Plan;

/** What a plan's file says that is no part of the document proper. */
final class AsideItems {

    private final PlanInCity plan;
    private final Wording wording;

    AsideItems(PlanInCity plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        Header.Original original = plan.plan().header().original();
        if (original.document().isGiven() || !original.deviations().isEmpty()) {
            items.add(original(original));
        }
        // Their order in the file means nothing.
        plan.plan().exemptions().stream()
                .map(this::exemption)
                .sorted(Comparator.comparing(Item::id))
                .forEach(items::add);
        plan.plan().reasons().stream()
                .map(this::reason)
                .sorted(Comparator.comparing(Item::id))
                .forEach(items::add);
        return items;
    }

    private Item reason(Plan.Reason reason) {
        return new FieldList(wording)
                .word("id", reason.id())
                .text("text", reason.text())
                .item(Subject.REASON, reason.id().at());
    }

    /** One item with all the deviations: they speak of another document, not of this one. */
    private Item original(Header.Original original) {
        FieldList fields = new FieldList(wording).text("dokument", original.document());
        List<Value> deviations = new ArrayList<>();
        for (Header.Deviation deviation : original.deviations()) {
            deviations.add(
                    new Value.Text(
                            wording.value(deviation.place()).text()
                                    + ": "
                                    + wording.value(deviation.text()).text()));
        }
        if (!deviations.isEmpty()) {
            fields.add("avvikelser", new Value.Several(deviations), original.at());
        }
        return fields.item(Subject.ORIGINAL, original.at());
    }

    private Item exemption(Exemption exemption) {
        return new FieldList(wording)
                .word("regel", exemption.rule())
                .word("plats", exemption.place())
                .text("skäl", exemption.reason())
                .day("gäller-till", exemption.until())
                .item(Subject.EXEMPTION, exemption.at());
    }
}
