package org.vbeplan.read;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.plan.Observation;
import org.vbeplan.plan.Routine;
import org.vbeplan.plan.Survey;
import org.vbeplan.text.Word;

/** Reads observations, surveys and routines: what is given as data and shown as a figure. */
final class FigureReader {

    private FigureReader() {}

    static Observation observation(Fields fields) {
        return new Observation(
                fields.word("id"),
                fields.prose("uppgiftslämnare"),
                fields.prose("text"),
                fields.word("miljö"),
                fields.word("antal"),
                fields.word("ungefär"),
                fields.prose("enhet"),
                fields.word("från"),
                fields.word("till"),
                fields.prose("period"),
                fields.prose("allvar"),
                fields.words("överlappar"),
                SectionReader.isInternal(fields),
                fields.at());
    }

    static Survey survey(Fields fields) {
        return new Survey(
                fields.word("id"),
                fields.prose("rubrik"),
                fields.prose("målgrupp"),
                fields.word("utskick"),
                fields.word("svar"),
                fields.word("svarsfrekvens"),
                fields.prose("period"),
                fields.flag("diagram"),
                questions(fields),
                fields.at());
    }

    private static List<Survey.Question> questions(Fields survey) {
        List<Survey.Question> questions = new ArrayList<>();
        for (Fields fields : survey.list("frågor")) {
            Word share = fields.word("andel");
            Fields range = fields.fields("andel");
            questions.add(
                    new Survey.Question(
                            fields.word("id"),
                            fields.prose("fråga"),
                            fields.prose("grupp"),
                            share.isGiven() ? share : range.word("från"),
                            range.word("till"),
                            fields.word("ungefär"),
                            fields.word("ja"),
                            fields.prose("kommentar"),
                            fields.at()));
        }
        return questions;
    }

    static Routine routine(Fields fields) {
        return new Routine(
                fields.word("id"),
                fields.prose("rubrik"),
                fields.list("steg").stream()
                        .map(
                                step ->
                                        new Routine.Step(
                                                step.word("id"),
                                                step.word("typ"),
                                                step.prose("rubrik"),
                                                step.prose("text"),
                                                step.prose("villkor"),
                                                step.proses("lagrum"),
                                                step.words("nästa"),
                                                step.at()))
                        .toList(),
                fields.at());
    }
}
