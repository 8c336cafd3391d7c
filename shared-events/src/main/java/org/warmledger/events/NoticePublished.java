package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.UnionPath;

/**
 * The household was put on public notice (公示), masked.
 *
 * @param from first day of the notice
 * @param to last day, included
 * @param text as published; holds no identity number, card, phone or illness (C28)
 */
public record NoticePublished(
    CaseId caseId,
    UnionPath union,
    NoticeId noticeId,
    LocalDate from,
    LocalDate to,
    String text,
    LocalDate occurredOn)
    implements CaseEvent {}
