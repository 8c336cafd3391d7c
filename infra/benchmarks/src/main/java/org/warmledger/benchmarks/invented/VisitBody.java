package org.warmledger.benchmarks.invented;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** Body of {@code POST /api/cases/{id}/visits}. */
public record VisitBody(
    LocalDate occurredOn,
    String campaign,
    String visitors,
    String findings,
    Optional<Money> money,
    List<Goods> goods,
    Optional<LocalDate> followUpBy) {}
