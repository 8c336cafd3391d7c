package org.warmledger.query.rosters;

import java.time.LocalDate;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;

/**
 * Another account of a line, or other bills, that somebody entered and nobody has confirmed.
 *
 * @param version of the roster, as whoever confirms it is shown
 */
public record WaitingCorrection(
    String rosterId,
    String title,
    int number,
    Corrects what,
    AidCategory category,
    UnionPath union,
    String enteredBy,
    LocalDate enteredOn,
    long version) {}
