package org.vbeplan.plan;

import java.util.List;
import org.vbeplan.finding.Span;
import org.vbeplan.text.Prose;
import org.vbeplan.text.Word;

/** A part of a section's content. */
public sealed interface Content {

    /** Whether it says nothing: a table without rows, a text without a letter or a digit. */
    boolean isEmpty();

    /** {@code text:}. */
    record Text(Prose prose) implements Content {
        @Override
        public boolean isEmpty() {
            return prose.markdown().codePoints().noneMatch(Character::isLetterOrDigit);
        }
    }

    /** {@code gemensam:}, a text block of the city's. */
    record Shared(Word id) implements Content {
        @Override
        public boolean isEmpty() {
            return !id.isGiven();
        }
    }

    /**
     * {@code aktiviteter:}.
     *
     * @param title stands over the table; may be absent
     * @param columns which columns, under which heads; empty where the template's columns serve
     */
    record Activities(Prose title, List<Column> columns, List<Activity> rows, Span at)
            implements Content {
        public Activities {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public boolean isEmpty() {
            return rows.isEmpty();
        }
    }

    /** A column of an activity table: one of an activity's fields, and the head above it. */
    record Column(Word field, Word heading) {}

    /** {@code observationer:}, what was seen in the district, as data. */
    record Observations(Prose title, boolean chart, List<Observation> rows, Span at)
            implements Content {
        public Observations {
            rows = List.copyOf(rows);
        }

        @Override
        public boolean isEmpty() {
            return rows.isEmpty();
        }
    }

    /** {@code enkät:}, what was asked and answered. */
    record SurveyResult(Survey survey) implements Content {
        @Override
        public boolean isEmpty() {
            return survey.isEmpty();
        }
    }

    /** {@code rutin:}, what to do, step by step. */
    record Procedure(Routine routine) implements Content {
        @Override
        public boolean isEmpty() {
            return routine.steps().isEmpty();
        }
    }

    /** {@code mål:}, goals with their effects and measures. */
    record Goals(Prose title, List<Goal> goals, Span at) implements Content {
        public Goals {
            goals = List.copyOf(goals);
        }

        @Override
        public boolean isEmpty() {
            return goals.isEmpty();
        }
    }

    /** {@code behov:}, what the lägesbild shows to be needed, numbered for activities to name. */
    record Needs(Prose title, List<Need> needs, Span at) implements Content {
        public Needs {
            needs = List.copyOf(needs);
        }

        @Override
        public boolean isEmpty() {
            return needs.isEmpty();
        }
    }

    /** {@code utan-insats:}, in which sub-areas nothing is to be done, and why. */
    record Omissions(Prose title, List<Omission> omissions, Span at) implements Content {
        public Omissions {
            omissions = List.copyOf(omissions);
        }

        @Override
        public boolean isEmpty() {
            return omissions.isEmpty();
        }
    }

    /** {@code kontakter:}, who can be reached, by function. */
    record Contacts(Prose title, List<Contact> contacts, Span at) implements Content {
        public Contacts {
            contacts = List.copyOf(contacts);
        }

        @Override
        public boolean isEmpty() {
            return contacts.isEmpty();
        }
    }
}
