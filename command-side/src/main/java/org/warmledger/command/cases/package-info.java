/** One household, one file: its states and its stream. */
@NullMarked
package org.warmledger.command.cases;

import org.jspecify.annotations.NullMarked;
