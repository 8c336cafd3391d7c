/** Take back or refuse that a person be erased. */
package org.warmledger.command.erasures.droperasure;
