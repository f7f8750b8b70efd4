package org.vbeplan.read;

import java.util.ArrayList;
import java.util.List;
import org.vbeplan.plan.Activity;
import org.vbeplan.text.Prose;

/** Reads a row of an activity table. */
final class ActivityReader {

    private ActivityReader() {}

    static Activity activity(Fields fields) {
        return new Activity(
                fields.word("id"),
                fields.word("se"),
                fields.word("kortnamn"),
                fields.prose("aktivitet"),
                fields.word("kravgrad"),
                fields.proses("ansvarig"),
                partners(fields),
                schedule(fields),
                followUp(fields),
                fields.word("insatsområde"),
                fields.words("delområden"),
                fields.words("behov"),
                fields.words("krav"),
                fields.prose("mål"),
                fields.prose("indikator"),
                fields.prose("målgrupp"),
                fields.prose("metod"),
                fields.prose("kostnad"),
                fields.word("läge"),
                fields.prose("utfall"),
                fields.word("föregående"),
                steps(fields),
                SectionReader.isInternal(fields),
                fields.at());
    }

    private static List<Activity.Partner> partners(Fields row) {
        List<Activity.Partner> partners = new ArrayList<>();
        for (Node item : row.items("samverkan")) {
            if (item instanceof Node.Mapping) {
                Fields fields = row.inside(item);
                partners.add(new Activity.Partner(fields.prose("part"), fields.prose("till")));
            } else {
                partners.add(new Activity.Partner(row.prose(item), Prose.NONE));
            }
        }
        return partners;
    }

    private static Activity.Schedule schedule(Fields row) {
        if (!row.has("tidplan")) {
            return Activity.Schedule.NONE;
        }
        Prose text = row.prose("tidplan");
        Fields fields = row.fields("tidplan");
        return new Activity.Schedule(
                text.isGiven() ? text : fields.prose("text"),
                fields.word("senast"),
                fields.prose("start"),
                fields.prose("period"),
                fields.prose("frekvens"),
                fields.prose("vid"),
                fields.flag("löpande"),
                fields.at());
    }

    private static Activity.FollowUp followUp(Fields row) {
        if (!row.has("uppföljning")) {
            return Activity.FollowUp.NONE;
        }
        Prose text = row.prose("uppföljning");
        Fields fields = row.fields("uppföljning");
        return new Activity.FollowUp(
                text.isGiven() ? text : fields.prose("text"),
                fields.prose("kanal"),
                fields.prose("indikator"),
                fields.word("senast"),
                fields.at());
    }

    private static List<Activity.Step> steps(Fields row) {
        return row.list("delaktiviteter").stream()
                .map(
                        fields ->
                                new Activity.Step(
                                        fields.word("id"),
                                        fields.prose("aktivitet"),
                                        fields.proses("ansvarig"),
                                        schedule(fields),
                                        fields.at()))
                .toList();
    }
}
