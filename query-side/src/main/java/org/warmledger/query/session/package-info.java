/** The end of a session. It begins at the provider. */
package org.warmledger.query.session;
