package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/**
 * Whoever applies was put on public notice (公示), masked.
 *
 * @param from first day of the notice
 * @param to last day, included
 * @param text as published, made by the ledger (C28)
 */
public record ApplicationPublished(
    ApplicationId applicationId,
    UnionPath union,
    LocalDate from,
    LocalDate to,
    String text,
    StaffId publishedBy,
    LocalDate occurredOn)
    implements ApplicationEvent {}
