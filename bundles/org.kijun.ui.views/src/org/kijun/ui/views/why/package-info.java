/** Why a requirement applies to a product, does not apply, or is not decided. */
package org.kijun.ui.views.why;
