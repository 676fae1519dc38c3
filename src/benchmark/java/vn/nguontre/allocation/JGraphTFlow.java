package vn.nguontre.allocation;

import java.util.stream.IntStream;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

final class JGraphTFlow {
    private JGraphTFlow() {}

    static Outcome<String> solve(Instance<String> instance) {
        var network = new Network(instance);
        var graph = new SimpleDirectedWeightedGraph<Integer, Integer>(Integer.class);
        IntStream.rangeClosed(0, network.end).forEach(graph::addVertex);
        for (int a = 0; a < network.arcs.size(); a++) {
            graph.addEdge(network.arcs.get(a).from(), network.arcs.get(a).to(), a);
            graph.setEdgeWeight(a, network.arcs.get(a).cost());
        }
        var problem = new MinimumCostFlowProblemImpl<Integer, Integer>(
                graph, network::supply, a -> network.arcs.get(a).capacity(), a -> 0);
        var flow = new CapacityScalingMinimumCostFlow<Integer, Integer>().getMinimumCostFlow(problem);
        return network.outcome(arc -> flow.getFlow(arc) > 0.5);
    }
}
