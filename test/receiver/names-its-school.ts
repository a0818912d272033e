/** Every query that the receiver makes in any of its tests names one school, or the test that made it fails. */
import {
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  OperationNodeTransformer,
  OperatorNode,
  RawNode,
  ReferenceNode,
  type DeleteQueryNode,
  type InsertQueryNode,
  type JoinNode,
  type KyselyPlugin,
  type OperationNode,
  type QueryId,
  type SelectQueryNode,
  type UpdateQueryNode,
} from 'kysely';

/** What has to be true together: `a and b and c`. */
const conditions = (node: OperationNode | undefined): readonly OperationNode[] => {
  if (node === undefined) return [];
  return AndNode.is(node) ? [...conditions(node.left), ...conditions(node.right)] : [node];
};

const isSchool = (node: OperationNode) =>
  ReferenceNode.is(node) && ColumnNode.is(node.column) && node.column.column.name === 'school';

const isEqual = (node: OperationNode): node is BinaryOperationNode =>
  BinaryOperationNode.is(node) && OperatorNode.is(node.operator) && node.operator.operator === '=';

/** `school = 'one school'` */
const namesOne = (node: OperationNode | undefined): boolean =>
  conditions(node).some(
    (part) => isEqual(part) && isSchool(part.leftOperand) && part.rightOperand.kind === 'ValueNode',
  );

/** `a.school = b.school` */
const joinsSame = ({on}: JoinNode): boolean =>
  conditions(on?.on).some((part) => isEqual(part) && isSchool(part.leftOperand) && isSchool(part.rightOperand));

/** Other queries than on a table: a lock of which the school is a part, see `oneAtATime`; and one that reads no rows. */
const byHand = ['select pg_advisory_xact_lock(hashtextextended(', 'pragma wal_checkpoint(truncate)'];

class SchoolChecker extends OperationNodeTransformer {
  #found(isNamed: boolean | undefined, what: string): void {
    if (!isNamed) throw new Error(`${what} does not name its school`);
  }

  protected override transformSelectQuery(node: SelectQueryNode, id: QueryId): SelectQueryNode {
    this.#found(namesOne(node.where?.where) && (node.joins ?? []).every(joinsSame), 'a select');
    return super.transformSelectQuery(node, id);
  }

  protected override transformUpdateQuery(node: UpdateQueryNode, id: QueryId): UpdateQueryNode {
    this.#found(namesOne(node.where?.where), 'an update');
    return super.transformUpdateQuery(node, id);
  }

  protected override transformDeleteQuery(node: DeleteQueryNode, id: QueryId): DeleteQueryNode {
    this.#found(namesOne(node.where?.where), 'a delete');
    return super.transformDeleteQuery(node, id);
  }

  protected override transformInsertQuery(node: InsertQueryNode, id: QueryId): InsertQueryNode {
    this.#found(
      node.columns?.some(({column}) => column.name === 'school'),
      'an insert',
    );
    return super.transformInsertQuery(node, id);
  }
}

const checker = new SchoolChecker();

/** For the database that a receiver is given: it throws at the first query that could cross schools. */
export const eachQueryNamesItsSchool: KyselyPlugin = {
  transformQuery: ({node, queryId}) => {
    if (RawNode.is(node) && !byHand.includes(node.sqlFragments[0] ?? ''))
      throw new Error('a query by hand may cross schools');
    return checker.transformNode(node, queryId);
  },
  transformResult: ({result}) => Promise.resolve(result),
};
