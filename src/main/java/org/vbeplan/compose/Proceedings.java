package org.vbeplan.compose;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.city.Board;
import org.vbeplan.city.PlanInCity;
import org.vbeplan.plan.Header;
import org.vbeplan.text.Inline;
import org.vbeplan.text.Word;

/** Tells who decided a plan and who was asked about it, a line for each. */
final class Proceedings {

    private final PlanInCity context;
    private final TextComposer text;

    Proceedings(PlanInCity context, TextComposer text) {
        this.context = context;
        this.text = text;
    }

    List<List<Inline>> decisions(Header header) {
        return header.decisions().stream().map(this::line).toList();
    }

    private List<Inline> line(Header.Decision decision) {
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.Plain(Typography.set(decision(decision))));
        if (decision.condition().isGiven()) {
            line.add(new Inline.Plain("; villkor: "));
            line.addAll(text.line(decision.condition()));
        }
        return line;
    }

    private String decision(Header.Decision decision) {
        List<String> parts = new ArrayList<>();
        parts.add(CoverBlock.capital(party(decision.body())));
        if (decision.date().isGiven()) {
            parts.add(Dates.full(decision.date().text()));
        }
        if (decision.paragraph().isGiven()) {
            parts.add("§ " + decision.paragraph().text());
        }
        if (decision.registration().isGiven()) {
            parts.add("dnr " + decision.registration().text());
        }
        if (decision.outcome().isGiven()) {
            parts.add(decision.outcome().text().replace('-', ' '));
        }
        if (decision.adjusted().isGiven()) {
            parts.add("justerat " + Dates.full(decision.adjusted().text()));
        }
        if (decision.posted().isGiven()) {
            parts.add("anslaget " + Dates.full(decision.posted().text()));
        }
        if (decision.appendix().isGiven()) {
            parts.add(decision.appendix().plainText());
        }
        return String.join(", ", parts);
    }

    private String party(Word id) {
        if (id.is("nämnden") || id.is(context.plan().header().board().text())) {
            return context.board().map(Board::name).orElse(id.text());
        }
        if (context.city().parties().containsKey(id.text())) {
            return context.city().parties().get(id.text()).name();
        }
        Board board = context.city().boards().get(id.text());
        return board == null ? id.text() : board.name();
    }

    List<List<Inline>> consultations(Header header) {
        return header.consultations().stream().map(this::line).toList();
    }

    private List<Inline> line(Header.Consultation consultation) {
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.Plain(CoverBlock.capital(party(consultation.party()))));
        if (consultation.function().isGiven()) {
            line.add(new Inline.Plain(", "));
            line.addAll(text.line(consultation.function()));
        }
        if (consultation.date().isGiven()) {
            String day = Dates.full(consultation.date().text());
            line.add(new Inline.Plain(Typography.set(", " + day)));
        }
        return line;
    }
}
