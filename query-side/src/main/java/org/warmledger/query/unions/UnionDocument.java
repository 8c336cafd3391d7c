package org.warmledger.query.unions;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.UnionLevel;

/** One union as it is looked up. */
record UnionDocument(
    String code,
    String name,
    Optional<String> parent,
    UnionPath path,
    java.util.List<String> unions,
    UnionLevel level,
    Optional<LocalDate> goLiveOn) {}
