package org.vbeplan.finding;

import static org.vbeplan.finding.Severity.ADVICE;
import static org.vbeplan.finding.Severity.ERROR;
import static org.vbeplan.finding.Severity.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of finding there are. The id says what is wrong and is never renamed, because people
 * search for it and make exceptions by it; its sentences stand in {@code messages_sv.properties}
 * and {@code messages_en.properties}.
 */
public enum Code {
    YAML_SYNTAX("yaml-syntax", ERROR),
    YAML_ALIAS("yaml-alias", ERROR),
    YAML_MERGE("yaml-sammanfogning", ERROR),
    YAML_TAG("yaml-tagg", ERROR),
    YAML_SEVERAL_DOCUMENTS("yaml-flera-dokument", ERROR),
    YAML_TOO_DEEP("yaml-för-djup", ERROR),
    FILE_TOO_LARGE("fil-för-stor", ERROR),
    LINE_TOO_LONG("rad-för-lång", ERROR),
    FILE_EMPTY("fil-tom", ERROR),
    NOT_UTF8("fil-inte-utf8", ERROR),
    CONTROL_CHARACTER("styrtecken", ERROR),

    KEY_UNKNOWN("nyckel-okänd", ERROR),
    KEY_DUPLICATE("nyckel-dubbel", ERROR),
    KEY_MISSING("nyckel-saknas", ERROR),
    KEY_NOT_TEXT("nyckel-inte-text", ERROR),
    KEYS_EXCLUSIVE("nycklar-utesluter", ERROR),
    VALUE_MISSING("värde-saknas", ERROR),
    VALUE_WRONG_KIND("värde-fel-slag", ERROR),
    VALUE_NOT_A_CHOICE("värde-okänt", ERROR),
    NUMBER_INVALID("tal-ogiltigt", ERROR),
    DATE_INVALID("datum-ogiltigt", ERROR),
    ID_INVALID("id-ogiltigt", ERROR),
    ID_DUPLICATE("id-dubbelt", ERROR),
    ID_COLLISION("id-krock", ERROR),
    TOO_MANY_ACTIVITIES("aktiviteter-för-många", ERROR),
    /** Weighs as much as the findings that it stands for. */
    FINDINGS_LEFT_OUT("fynd-för-många", WARNING),

    BOARD_UNKNOWN("nämnd-okänd", ERROR),
    RULE_SET_UNKNOWN("riktlinjer-okända", ERROR),
    TEMPLATE_UNKNOWN("mall-okänd", ERROR),
    SECTION_UNKNOWN("avsnitt-okänt", ERROR),
    SHARED_TEXT_UNKNOWN("text-okänd", ERROR),
    SOURCE_UNKNOWN("källa-okänd", ERROR),
    SOURCE_UNUSED("källa-oanvänd", WARNING),
    NOTE_WITHOUT_TEXT("not-utan-text", WARNING),
    NOTE_IN_TEXT("not-i-text", ERROR),
    NOTE_IN_NOTE("not-i-not", ERROR),
    RANGE_REVERSED("intervall-omvänt", ERROR),
    VARIABLE_UNKNOWN("variabel-okänd", ERROR),
    VARIABLE_WITHOUT_VALUE("variabel-utan-värde", ERROR),
    REFERENCE_UNKNOWN("hänvisning-okänd", ERROR),
    SUBAREA_ELSEWHERE("delområde-annat-område", ERROR),
    OMISSION_CONTRADICTED("utan-insats-motsägs", WARNING),
    GOAL_UNKNOWN("budgetmål-okänt", ERROR),
    PATH_DISAGREES("sökväg-stämmer-inte", ERROR),
    OUTPUT_COLLISION("utdata-krock", ERROR),

    HEADING_IN_TEXT("rubrik-i-text", ERROR),
    TEXT_TOO_DEEP("text-för-djup", ERROR),
    TEXT_TOO_LONG("text-för-lång", ERROR),
    LINK_FORBIDDEN("länk-otillåten", ERROR),
    LINK_DEAD("länk-död", ERROR),
    IMAGE_MISSING("bild-saknas", ERROR),
    IMAGE_OUTSIDE("bild-utanför", ERROR),
    IMAGE_FORMAT("bild-format", ERROR),
    IMAGE_WITHOUT_ALTERNATIVE("bild-utan-alternativ", ERROR),
    IMAGE_MISPLACED("bild-fel-plats", ERROR),
    CHARACTER_MISSING("tecken-saknas", ERROR),

    PAGE_TEMPLATE_BROKEN("sidmall-trasig", ERROR),

    // Rule sets that don't hold together.
    RULE_UNKNOWN("regel-okänd", ERROR),
    DUTY_UNCHECKED("krav-utan-prövning", ERROR),
    DUTY_NAME_UNKNOWN("namn-i-krav-okänt", ERROR),

    // What a plan says of findings it wants excepted.
    EXEMPTION_FORBIDDEN("avsteg-otillåtet", ERROR),
    EXEMPTION_UNKNOWN("avsteg-okänd-regel", ERROR),
    EXEMPTION_UNUSED("avsteg-onödigt", WARNING),
    EXEMPTION_EXPIRED("avsteg-utgånget", WARNING),

    // Demands on sections, fields and decisions. What they weigh is up to the duty.
    SECTION_MISSING("avsnitt-saknas", Kind.DUTY),
    SECTION_EMPTY("avsnitt-tomt", Kind.DUTY),
    SECTION_MISPLACED("avsnitt-ordning", Kind.DUTY),
    SUBJECT_MISSING("ämne-saknas", Kind.DUTY),
    DOCUMENT_TYPE_WRONG("dokumenttyp-fel", Kind.DUTY),
    YEAR_WITHOUT_DUTY("år-utan-plikt", Kind.DUTY),
    FIELD_MISSING("uppgift-saknas", Kind.DUTY),
    REGISTRATION_FORM("diarienummer-form", Kind.DUTY),
    OTHER_BUDGET_GOAL("budgetmål-annat", Kind.DUTY),
    BOARD_WITHOUT_MANDATE("nämnd-utan-uppdrag", Kind.DUTY),
    BOARD_NOT_ACTIVE("nämnd-inte-verksam", Kind.DUTY),
    CONSULTATION_MISSING("samråd-saknas", Kind.DUTY),
    CONSULTATION_UNDATED("samråd-utan-datum", Kind.DUTY),
    DECISION_MISSING("beslut-saknas", Kind.DUTY),
    DECISION_INCOMPLETE("beslut-ofullständigt", Kind.DUTY),
    DECISIONS_OUT_OF_ORDER("beslut-ordning", Kind.DUTY),
    REVISION_LATE("revidering-sen", Kind.DUTY),
    SITUATION_OLD("lägesbild-gammal", Kind.DUTY),
    SITUATION_UNDATED("lägesbild-odaterad", Kind.DUTY),
    ENVIRONMENT_UNSPOKEN("miljö-utan-bedömning", Kind.DUTY),
    SURVEY_MISSING("enkät-saknas", Kind.DUTY),
    SURVEY_INCOMPLETE("enkät-ofullständig", Kind.DUTY),

    // Demands on activities, sub-areas and needs.
    ACTIVITY_MISSING("aktivitet-saknas", Kind.DUTY),
    RESPONSIBLE_MISSING("ansvarig-saknas", Kind.DUTY),
    SCHEDULE_MISSING("tidplan-saknas", Kind.DUTY),
    FOLLOW_UP_MISSING("uppföljning-saknas", Kind.DUTY),
    FOLLOW_UP_WITHOUT_CHANNEL("uppföljning-utan-kanal", Kind.DUTY),
    AREA_MISSING("insatsområde-saknas", Kind.DUTY),
    SUBAREA_MISSING("delområde-saknas", Kind.DUTY),
    SUBAREA_OF_OTHERS("delområde-annans", Kind.DUTY),
    SUBAREA_UNCOVERED("delområde-utan-insats", Kind.DUTY),
    NEED_MISSING("behov-saknas", Kind.DUTY),
    MEASURE_WITHOUT_NEED("insats-utan-behov", Kind.DUTY),
    NEED_WITHOUT_MEASURE("behov-utan-insats", Kind.DUTY),
    PARTNER_MISSING("samverkan-saknas", Kind.DUTY),
    DUTY_WITHOUT_MEASURE("krav-utan-insats", Kind.DUTY),
    AUDIENCE_MISSING("målgrupp-saknas", Kind.DUTY),
    METHOD_MISSING("metod-saknas", Kind.DUTY),

    // Words and signs.
    SOURCE_IBID("källa-ibid", Kind.LINT, WARNING),
    NOTE_NUMBER_BY_HAND("notnummer-för-hand", Kind.LINT, WARNING),
    NOTE_NUMBER_TWICE("notnummer-dubbelt", Kind.LINT, WARNING),
    GOAL_LEFT_OVER("budgetmål-titel-kvar", Kind.LINT, WARNING),
    TERM_OUTDATED("term-föråldrad", Kind.LINT, WARNING),
    TERMS_MIXED("termer-blandade", Kind.LINT, WARNING),
    LAW_REPEALED("lag-upphävd", Kind.LINT, WARNING),
    ACTOR_OUTDATED("aktör-inaktuell", Kind.LINT, WARNING),
    ABBREVIATION_UNDEFINED("förkortning-odefinierad", Kind.LINT, ADVICE),
    GENITIVE_MISSING("genitiv-saknas", Kind.LINT, WARNING),
    INTRANET_LINK("intranät-länk", Kind.LINT, WARNING),
    ROLE_BELOW_HEADING("roll-rubrik", Kind.LINT, WARNING),
    OCR_NOISE("ocr-brus", Kind.LINT, WARNING),
    WORD_MISSPELLED("ord-felstavat", Kind.LINT, ADVICE),
    SENTENCE_LONG("mening-lång", Kind.LINT, ADVICE),
    TEXT_HARD_TO_READ("text-svårläst", Kind.LINT, ADVICE),

    // Figures, dates and likeness.
    ACTIVITY_TWICE("aktivitet-dubbel", Kind.LINT, WARNING),
    PERIOD_STALE("period-inaktuell", Kind.LINT, WARNING),
    DATE_OUTSIDE_PLAN("datum-utanför-planen", Kind.LINT, WARNING),
    SHARE_IMPOSSIBLE("andel-stämmer-inte", Kind.LINT, WARNING),
    SURVEY_BASE_MISSING("enkät-bas-saknas", Kind.LINT, WARNING),
    SURVEY_BASE_SMALL("enkät-bas-liten", Kind.LINT, WARNING),
    COUNTS_SUMMED("antal-summerat", Kind.LINT, WARNING),
    COUNT_SMALL("litet-antal", Kind.LINT, WARNING),
    PERIODS_UNEQUAL("perioder-olika", Kind.LINT, WARNING),
    FIGURES_CONTRADICT("uppgifter-motsäger", Kind.LINT, WARNING),
    OBLIGATION_WEAK("kravgrad-svag", Kind.LINT, WARNING),

    // Personal data.
    PERSONAL_NUMBER("personnummer", Kind.LINT, ERROR),
    MAIL_ADDRESS("e-postadress", Kind.LINT, WARNING),
    TELEPHONE_NUMBER("telefonnummer", Kind.LINT, WARNING),
    PERSON_NAMED("personnamn", Kind.LINT, WARNING),

    // Other plans.
    TEXT_COPIED("text-kopierad", Kind.COMPARISON, WARNING),
    REASON_UNFOUNDED("skäl-utan-ändring", Kind.COMPARISON, WARNING),
    ;

    /** Where findings of a code come from. */
    public enum Kind {
        /** How the file is built; can't be excepted. */
        STRUCTURE,
        /** A demand of the riktlinjer, asked for by a duty in a rule set. */
        DUTY,
        /** What a careful reader would remark on, whatever the riktlinjer. */
        LINT,
        /** What only shows beside other plans; looked for where several are validated. */
        COMPARISON
    }

    private final String id;
    private final Kind kind;
    private final Severity severity;

    /** How a file is built. */
    Code(String id, Severity severity) {
        this(id, Kind.STRUCTURE, severity);
    }

    /** A demand; the duty that asks for it says what it weighs. */
    Code(String id, Kind kind) {
        this(id, kind, ERROR);
    }

    Code(String id, Kind kind, Severity severity) {
        this.id = id;
        this.kind = kind;
        this.severity = severity;
    }

    public Kind kind() {
        return kind;
    }

    /**
     * Whether a plan's author may answer for it, with an {@code avsteg}. For a person's number
     * nobody may: it is blanked out in every output.
     */
    public boolean canBeExcepted() {
        return kind != Kind.STRUCTURE && this != PERSONAL_NUMBER;
    }

    /** Swedish, kebab-case. */
    public String id() {
        return id;
    }

    /** What it weighs unless a rule set says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** Those of a kind, in order. */
    public static List<Code> all(Kind kind) {
        return Arrays.stream(values()).filter(code -> code.kind == kind).toList();
    }

    public static Optional<Code> byId(String id) {
        for (Code code : values()) {
            if (code.id.equals(id)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
