/** Erasing a person: asked for by one, done by another, told in facts that outlive the key. */
package org.warmledger.command.erasures;
