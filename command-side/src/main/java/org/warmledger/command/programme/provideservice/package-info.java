/** Record a service, for somebody or for many. */
@NullMarked
package org.warmledger.command.programme.provideservice;

import org.jspecify.annotations.NullMarked;
