/** Propose aid. */
@NullMarked
package org.warmledger.command.cases.proposeaid;

import org.jspecify.annotations.NullMarked;
