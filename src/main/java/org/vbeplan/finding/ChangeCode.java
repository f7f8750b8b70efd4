package org.vbeplan.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of change there are between two plans, by what they mean to a reader: the sister of
 * {@link Code}. The id says what was done and is never renamed; its sentence stands in {@code
 * changes_sv.properties} and {@code changes_en.properties}. Which changes are of which kind is told
 * by the rules of the room that weighs them.
 */
public enum ChangeCode {
    // The plan as a whole.
    STATUS("status-ändrad", Weight.MATTERS),
    RULE_SET("riktlinjer-ändrade", Weight.MATTERS),
    VALIDITY("giltighet-ändrad", Weight.MATTERS),
    GOAL_OF_BUDGET("budgetmål-ändrat", Weight.MATTERS),
    COORDINATOR("samordnare-ändrad", Weight.MATTERS),
    DECISION("beslut-ändrat", Weight.MATTERS),
    CONSULTATION("samråd-ändrat", Weight.MATTERS),
    VISIBILITY("synlighet-ändrad", Weight.MATTERS),
    EXEMPTION("avsteg-ändrat", Weight.MATTERS),

    // Sections and texts.
    SECTION_REMOVED("avsnitt-borttaget", Weight.MATTERS),
    SECTION_ADDED("avsnitt-tillagt", Weight.MATTERS),
    SECTION_MOVED("avsnitt-flyttat", Weight.MATTERS),
    HEADING("rubrik-ändrad", Weight.MATTERS),
    TEXT_REMOVED("text-borttagen", Weight.MATTERS),
    TEXT_ADDED("text-tillagd", Weight.MATTERS),
    TEXT_MOVED("text-flyttad", Weight.MATTERS),
    TEXT("text-ändrad", Weight.MATTERS),
    SOURCE("källa-ändrad", Weight.MATTERS),

    // Words and figures anywhere.
    OBLIGATION_WEAKER("förpliktelse-försvagad", Weight.MATTERS),
    OBLIGATION_STRONGER("förpliktelse-skärpt", Weight.MATTERS),
    NEGATION("nekande-ändrat", Weight.MATTERS),
    FIGURE("siffra-ändrad", Weight.MATTERS),
    DATE_LATER("datum-senarelagt", Weight.MATTERS),
    DATE_EARLIER("datum-tidigarelagt", Weight.MATTERS),

    // Activities.
    ACTIVITY_REMOVED("aktivitet-borttagen", Weight.MATTERS),
    ACTIVITY_ADDED("aktivitet-tillagd", Weight.MATTERS),
    ACTIVITY_MOVED("aktivitet-flyttad", Weight.MATTERS),
    ACTIVITY_DROPPED("aktivitet-utgår", Weight.MATTERS),
    RESPONSIBLE_REMOVED("ansvarig-borttagen", Weight.MATTERS),
    RESPONSIBLE_ADDED("ansvarig-tillagd", Weight.MATTERS),
    PARTNER_REMOVED("samverkan-borttagen", Weight.MATTERS),
    PARTNER_ADDED("samverkan-tillagd", Weight.MATTERS),
    SCHEDULE("tidplan-ändrad", Weight.MATTERS),
    FOLLOW_UP("uppföljning-ändrad", Weight.MATTERS),
    STATE("läge-ändrat", Weight.MATTERS),
    ACTIVITY("aktivitet-ändrad", Weight.MATTERS),

    // What the plan rests on.
    OBSERVATION_REMOVED("iakttagelse-borttagen", Weight.MATTERS),
    OBSERVATION_ADDED("iakttagelse-tillagd", Weight.MATTERS),
    OBSERVATION("iakttagelse-ändrad", Weight.MATTERS),
    NEED("behov-ändrat", Weight.MATTERS),
    GOAL("mål-ändrat", Weight.MATTERS),
    ROUTINE("rutin-ändrad", Weight.MATTERS),
    CONTACT("kontakt-ändrad", Weight.MATTERS),

    /** What nothing else is said of. What is not proven editorial matters. */
    OTHER("övrigt-ändrat", Weight.MATTERS),

    TYPOGRAPHY("typografi-ändrad", Weight.EDITORIAL),
    CAPITALS("versaler-ändrade", Weight.EDITORIAL),
    PUNCTUATION("skiljetecken-ändrade", Weight.EDITORIAL),
    SPELLING("stavning-ändrad", Weight.EDITORIAL),
    ORDER("ordning-ändrad", Weight.EDITORIAL),
    ID("id-bytt", Weight.EDITORIAL),
    LOOKS("utseende-ändrat", Weight.EDITORIAL),
    ORIGINAL("förlaga-ändrad", Weight.EDITORIAL);

    /** What a change means to who has read the former plan. */
    public enum Weight {
        /** {@code i sak}: the plan says something else. */
        MATTERS,
        /** {@code redaktionell}: the plan says the same, proven. */
        EDITORIAL
    }

    private final String id;
    private final Weight weight;

    ChangeCode(String id, Weight weight) {
        this.id = id;
        this.weight = weight;
    }

    /** Swedish, kebab-case. */
    public String id() {
        return id;
    }

    public Weight weight() {
        return weight;
    }

    /** Those of a weight, in order. */
    public static List<ChangeCode> all(Weight weight) {
        return Arrays.stream(values()).filter(code -> code.weight == weight).toList();
    }

    public static Optional<ChangeCode> byId(String id) {
        return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
    }
}
