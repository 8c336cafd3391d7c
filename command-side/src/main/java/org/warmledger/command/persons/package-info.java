/** One person belongs to one open file (C01, C02). */
package org.warmledger.command.persons;
