package annals.relations;

import annals.chronicle.Chronicle;
import java.util.Arrays;

/**
 * Groups events so that those of a group hang together more than chance would have it: each moves to the group that it hangs
 * together with most, then groups do the same as a whole, until none wants to move (the method of Louvain). What chance would
 * have is measured against a fixed weight, not against the whole archive: a story stays the same when an archive grows
 * elsewhere. Events are taken in their order, so that the same archive always has the same stories.
 */
public final class StoryFinder {

    /** The larger, the smaller stories are. */
    private static final double STRICTNESS = 0.0004;

    private static final int ROUNDS = 20;
    private static final int LEVELS = 12;
    private static final double ENOUGH = 1e-6;

    private StoryFinder() {}

    /** Takes seconds for a large archive, so it belongs on a worker. */
    public static Stories find(Chronicle chronicle) {
        StoryGraph graph = StoryGraph.of(chronicle);
        int[] groups = new int[chronicle.size()];
        Arrays.setAll(groups, event -> event);
        for (int level = 0; level < LEVELS; level++) {
            Moves moves = new Moves(graph);
            boolean moved = moves.run();
            int count = moves.renumber();
            for (int event = 0; event < groups.length; event++) {
                groups[event] = moves.groups[groups[event]];
            }
            if (!moved) {
                break;
            }
            graph = graph.grouped(moves.groups, count);
        }
        return Stories.of(chronicle, groups);
    }

    /** Nodes on their way between groups. */
    private static final class Moves {
        private final StoryGraph graph;
        private final int[] groups;
        private final double[] strengths;
        private final double[] totals;
        private final double[] towards;
        private final int[] seen;

        Moves(StoryGraph graph) {
            this.graph = graph;
            int nodes = graph.starts.length - 1;
            groups = new int[nodes];
            strengths = new double[nodes];
            towards = new double[nodes];
            seen = new int[nodes];
            for (int node = 0; node < nodes; node++) {
                groups[node] = node;
                for (int i = graph.starts[node]; i < graph.starts[node + 1]; i++) {
                    strengths[node] += graph.weights[i];
                }
            }
            totals = strengths.clone();
        }

        /** @return whether any node has left the group it began in */
        boolean run() {
            boolean any = false;
            for (int round = 0; round < ROUNDS; round++) {
                boolean moved = false;
                for (int node = 0; node < groups.length; node++) {
                    moved |= move(node);
                }
                any |= moved;
                if (!moved) {
                    break;
                }
            }
            return any;
        }

        private boolean move(int node) {
            int own = groups[node];
            int candidates = 0;
            for (int i = graph.starts[node]; i < graph.starts[node + 1]; i++) {
                int neighbour = graph.neighbours[i];
                if (neighbour != node) {
                    int group = groups[neighbour];
                    if (towards[group] == 0) {
                        seen[candidates++] = group;
                    }
                    towards[group] += graph.weights[i];
                }
            }
            totals[own] -= strengths[node];
            int best = own;
            double most = towards[own] - STRICTNESS * strengths[node] * totals[own];
            for (int i = 0; i < candidates; i++) {
                int group = seen[i];
                double gain = towards[group] - STRICTNESS * strengths[node] * totals[group];
                if (gain > most + ENOUGH) {
                    best = group;
                    most = gain;
                }
                towards[group] = 0;
            }
            totals[best] += strengths[node];
            groups[node] = best;
            return best != own;
        }

        /** Without gaps, in the order of their first nodes. */
        int renumber() {
            int[] numbers = new int[groups.length];
            Arrays.fill(numbers, -1);
            int count = 0;
            for (int node = 0; node < groups.length; node++) {
                if (numbers[groups[node]] < 0) {
                    numbers[groups[node]] = count++;
                }
                groups[node] = numbers[groups[node]];
            }
            return count;
        }
    }
}
