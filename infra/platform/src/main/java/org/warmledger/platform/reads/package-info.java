/** Nothing is read that is not noted, whichever side answers it. */
package org.warmledger.platform.reads;
