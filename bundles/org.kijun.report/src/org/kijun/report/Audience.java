package org.kijun.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.kijun.model.Party;
import org.kijun.model.Phase;
import org.kijun.model.Requirement;

/** Who fills in a checklist. What concerns them follows from who bears a duty and in which phase of the life cycle. */
public enum Audience {
    /** Whoever makes the device: the duties of manufacturers, and those that name nobody since the device itself has to meet them. */
    MAKER {
        @Override
        boolean concerns(Collection<Party> parties, Collection<Phase> phases) {
            return parties.isEmpty() || parties.contains(Party.MANUFACTURER);
        }
    },
    /** Whoever buys it: what is done, or looked at, when procuring. */
    BUYER {
        @Override
        boolean concerns(Collection<Party> parties, Collection<Phase> phases) {
            return phases.contains(Phase.PROCURE);
        }
    },
    /** Whoever sets it up: the duties of integrators, and what others than the manufacturer do when introducing and connecting. */
    INSTALLER {
        @Override
        boolean concerns(Collection<Party> parties, Collection<Phase> phases) {
            var settingUp = phases.contains(Phase.INTRODUCE) || phases.contains(Phase.BUILD_CONNECT);
            return parties.contains(Party.INTEGRATOR) || settingUp && !onlyOf(parties, Set.of(Party.MANUFACTURER));
        }
    },
    /** Whoever runs it: the duties of administrators, service operators and carriers, and what is done in operation by more than makers and users. */
    OPERATOR {
        @Override
        boolean concerns(Collection<Party> parties, Collection<Phase> phases) {
            var runs = parties.contains(Party.ADMIN) || parties.contains(Party.OPERATOR) || parties.contains(Party.CARRIER);
            return runs || phases.contains(Phase.OPERATE) && !onlyOf(parties, Set.of(Party.MANUFACTURER, Party.USER));
        }
    },
    /** Whoever uses it without running it. */
    GENERAL_USER {
        @Override
        boolean concerns(Collection<Party> parties, Collection<Phase> phases) {
            return parties.contains(Party.USER);
        }
    };

    abstract boolean concerns(Collection<Party> parties, Collection<Phase> phases);

    /** Whether the requirement is for this audience. */
    public boolean concerns(Requirement requirement) {
        return concerns(requirement.getParties(), requirement.getPhases());
    }

    /** What a user types: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The audience with this id, or empty when there is none. */
    public static Optional<Audience> byId(String id) {
        return Arrays.stream(values()).filter(audience -> audience.id().equals(id)).findFirst();
    }

    private static boolean onlyOf(Collection<Party> parties, Set<Party> allowed) {
        return allowed.containsAll(parties);
    }
}
