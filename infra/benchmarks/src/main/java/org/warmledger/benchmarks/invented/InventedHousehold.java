package org.warmledger.benchmarks.invented;

import java.util.List;
import java.util.Optional;

/** A household and everything that happens to its file, oldest first. */
public record InventedHousehold(
    long ordinal,
    ArchiveBody file,
    List<VisitBody> visits,
    List<InventedAid> aids,
    Optional<Ending> ending) {}
