/** What a text, a number or a list may be, said on the component that holds it. */
package org.warmledger.events.limits;
