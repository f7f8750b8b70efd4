package org.vbeplan.compare;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.city.City;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.city.RuleSet;
import org.vbeplan.plan.Header;
import org.vbeplan.text.Word;

/** What a plan says of itself. */
final class HeadItems {

    private final PlanInCity plan;
    private final Wording wording;

    HeadItems(PlanInCity plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    Item head() {
        Header header = plan.plan().header();
        FieldList fields = fields();
        fields.word("status", header.status());
        fields.value(
                "riktlinjer",
                header.guideline(),
                id -> new Value.Named(id, plan.ruleSet().map(RuleSet::name).orElse(id)));
        fields.word("mall", header.template());
        fields.value(
                "nämnd",
                header.board(),
                id -> new Value.Named(id, plan.board().map(board -> board.name()).orElse(id)));
        fields.day("år", header.year());
        fields.day("giltighet.från", header.validity().from());
        fields.day("giltighet.till", header.validity().until());
        fields.word("dokumenttyp", header.documentType());
        fields.word("dokumentklass", header.documentClass());
        fields.text("titel", header.title()).text("undertitel", header.subtitle());
        fields.values("diarienummer", header.registrations(), Value.Word::new);
        fields.values("budgetmål", header.budgetGoals(), this::goal);
        fields.text("samordnare.funktion", header.coordinator().function());
        fields.text("samordnare.kombinerad-med", header.coordinator().combinedWith());
        fields.texts("samordnare.uppgifter", header.coordinator().duties());
        fields.text("polisområde", header.policeArea()).texts("gäller-för", header.appliesTo());
        fields.word("ersätter", header.replaces());
        revision(fields, "senaste-revidering", header.latestRevision());
        revision(fields, "nästa-revidering", header.nextRevision());
        fields.word("version", header.version()).day("utgiven", header.issued());
        fields.text("dokumentansvarig", header.owner());
        fields.flag("numrerade-rubriker", header.numberedHeadings(), "ja", header.at());
        List<Item> items = new ArrayList<>();
        header.decisions().forEach(decision -> items.add(decision(decision)));
        header.consultations().forEach(consultation -> items.add(consultation(consultation)));
        header.changes().forEach(change -> items.add(logEntry(change, header)));
        return fields.item(Subject.HEAD, items, header.at());
    }

    private static void revision(FieldList fields, String key, Header.Revision revision) {
        fields.word(key + ".händelse", revision.event()).day(key + ".år", revision.year());
        fields.day(key + ".datum", revision.date()).text(key + ".text", revision.text());
    }

    private Item decision(Header.Decision decision) {
        return fields().value("instans", decision.body(), this::party)
                .word("utfall", decision.outcome())
                .day("datum", decision.date())
                .word("paragraf", decision.paragraph())
                .word("diarienummer", decision.registration())
                .text("villkor", decision.condition())
                .day("justerat", decision.adjusted())
                .day("anslaget", decision.posted())
                .text("bilaga", decision.appendix())
                .item(Subject.DECISION, decision.at());
    }

    private Item consultation(Header.Consultation consultation) {
        return fields().value("part", consultation.party(), this::party)
                .text("funktion", consultation.function())
                .day("datum", consultation.date())
                .item(Subject.CONSULTATION, consultation.at());
    }

    private Item logEntry(Header.Change change, Header header) {
        Word named = change.version().isGiven() ? change.version() : change.date();
        return fields().word("version", change.version())
                .day("datum", change.date())
                .text("text", change.text())
                .item(Subject.LOG_ENTRY, named.isGiven() ? named.at() : header.at());
    }

    private Value goal(String number) {
        return new Value.Named(
                number,
                plan.goal(number).map(goal -> goal.number() + " " + goal.title()).orElse(number));
    }

    private Value party(String id) {
        City.Party party = plan.city().parties().get(id);
        return new Value.Named(id, party == null ? id : party.name());
    }

    private FieldList fields() {
        return new FieldList(wording);
    }
}
