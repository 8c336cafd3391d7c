/** The closed lists of the field. */
package org.warmledger.events.lists;
