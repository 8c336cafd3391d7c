/** One person belongs to one open file (C01, C02). */
@NullMarked
package org.warmledger.command.persons;

import org.jspecify.annotations.NullMarked;
