package org.warmledger.command.giving;

import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Money;

/** Money that is given, or asked for, on bills: it draws on them in their order. */
public record Billed(Bills bills, Money money) {}
