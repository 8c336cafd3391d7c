/** State that a service was entered wrongly. */
@NullMarked
package org.warmledger.command.programme.reverseservice;

import org.jspecify.annotations.NullMarked;
