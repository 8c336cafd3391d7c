/** What a text, a number or a list may be, said on the component that holds it. */
@NullMarked
package org.warmledger.events.limits;

import org.jspecify.annotations.NullMarked;
