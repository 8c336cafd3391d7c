/** Publish a notice about a household (公示). */
@NullMarked
package org.warmledger.command.cases.publishnotice;

import org.jspecify.annotations.NullMarked;
