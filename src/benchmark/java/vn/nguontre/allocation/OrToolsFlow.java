package vn.nguontre.allocation;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;

final class OrToolsFlow {
    static {
        Loader.loadNativeLibraries();
    }

    private OrToolsFlow() {}

    static Outcome<String> solve(Instance<String> instance) {
        var network = new Network(instance);
        var flow = new MinCostFlow(network.end + 1, network.arcs.size());
        network.arcs.forEach(
                arc -> flow.addArcWithCapacityAndUnitCost(arc.from(), arc.to(), arc.capacity(), arc.cost()));
        for (int node = 0; node <= network.end; node++) {
            flow.setNodeSupply(node, network.supply(node));
        }
        var status = flow.solve();
        if (status != MinCostFlow.Status.OPTIMAL) {
            throw new IllegalStateException(status.toString());
        }
        return network.outcome(arc -> flow.getFlow(arc) > 0);
    }
}
