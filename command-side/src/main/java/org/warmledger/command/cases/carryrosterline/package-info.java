/** A line of an approved roster reaches the file. */
@NullMarked
package org.warmledger.command.cases.carryrosterline;

import org.jspecify.annotations.NullMarked;
