package org.vbeplan.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vbeplan.finding.Code;

/** Every rule there is, each in a line of its own. */
final class Rules {

    /** On sections, fields and decisions. */
    private static final List<Rule> ON_DOCUMENT =
            List.of(
                    new SectionMissing(),
                    new SectionEmpty(),
                    new SectionMisplaced(),
                    new SubjectMissing(),
                    new FieldMissing(),
                    new RegistrationForm(),
                    new OtherBudgetGoal(),
                    new BoardWithoutMandate(),
                    new BoardNotActive(),
                    new ConsultationMissing(),
                    new ConsultationUndated(),
                    new DecisionMissing(),
                    new DecisionIncomplete(),
                    new DecisionsOutOfOrder(),
                    new RevisionLate(),
                    new SituationOld(),
                    new SituationUndated(),
                    new EnvironmentUnspoken(),
                    new SurveyMissing(),
                    new SurveyIncomplete(),
                    new DocumentTypeWrong(),
                    new YearWithoutDuty());

    /** On activities, sub-areas and needs. */
    private static final List<Rule> ON_MEASURES =
            List.of(
                    new ActivityMissing(),
                    new ResponsibleMissing(),
                    new ScheduleMissing(),
                    new FollowUpMissing(),
                    new FollowUpWithoutChannel(),
                    new AreaMissing(),
                    new SubareaMissing(),
                    new SubareaOfOthers(),
                    new SubareaUncovered(),
                    new NeedMissing(),
                    new MeasureWithoutNeed(),
                    new NeedWithoutMeasure(),
                    new PartnerMissing(),
                    new DutyWithoutMeasure(),
                    new AudienceMissing(),
                    new MethodMissing());

    private static final Map<Code, Rule> BY_CODE = new EnumMap<>(Code.class);

    static {
        ON_DOCUMENT.forEach(rule -> BY_CODE.put(rule.code(), rule));
        ON_MEASURES.forEach(rule -> BY_CODE.put(rule.code(), rule));
    }

    private Rules() {}

    /** The rule that reports a code of kind {@link Code.Kind#DUTY}. */
    static Rule of(Code code) {
        return BY_CODE.get(code);
    }
}
