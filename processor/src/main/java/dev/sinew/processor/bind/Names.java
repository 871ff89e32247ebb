package dev.sinew.processor.bind;

import dev.sinew.tree.Tree;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What messages need to know of names that mean no value yet, or not here.
 *
 * @param defined every name that is defined anywhere in the network or block
 * @param whileTraining the names that mean something in the train block only
 * @param owner the block or shared step; empty in a network
 */
record Names(Map<String, Tree.Name> defined, Set<String> whileTraining, Optional<Recipe> owner) {}
