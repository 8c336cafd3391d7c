package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.DayKind;

/**
 * Days that are off, or worked, for a union and those below it: working days are counted by them
 * (C12, C18). What is said later of a day holds.
 *
 * @param from the first of them
 * @param to the last of them, included
 */
public record WorkDaysStated(
    UnionPath union,
    LocalDate from,
    LocalDate to,
    DayKind kind,
    String reason,
    LocalDate occurredOn)
    implements CheckSetting {}
