package org.vbeplan.city;

import org.vbeplan.text.Word;

/**
 * A board, {@code nämnd}.
 *
 * @param id also its folder among the plans
 * @param genitive {@code Östermalms stadsdelsnämnds}, for titles
 * @param kind such as {@code stadsdelsnämnd} or {@code facknämnd}
 * @param administration {@code förvaltning}
 * @param district {@code område}, such as {@code Östermalms stadsdelsområde}
 * @param shortName {@code kort}, such as {@code Östermalm}
 * @param from the first day it existed; not given where unknown
 * @param until the last day; not given while it lasts
 */
public record Board(
        String id,
        String name,
        String genitive,
        String kind,
        String administration,
        String district,
        String shortName,
        Word from,
        Word until,
        Word successor) {}
