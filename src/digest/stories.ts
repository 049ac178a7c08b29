import type { Material } from '../answer/overview/material.ts';
import type { Weigh } from '../answer/relate/agreement.ts';
import type { Stated } from '../answer/relate/article.ts';
import type { Article, ArticleKind } from '../corpus/article.ts';
import { termsOf } from '../language/tokens.ts';

/** Articles that tell one story, the one that leads it first. */
export type Cluster = readonly [Article, ...Article[]];

/** Articles further apart tell two stories, whatever they share. */
const maxDaysApart = 3;
/** This many sentences that say the same make two articles one story. */
const enoughShared = 3;
/** Fewer do where title and opening are as alike as this, 0 to 1. */
const alike = 0.3;
/** Title and opening: a news article says there what it is about. */
const openingSentences = 12;
const titleWeight = 3;

const dayMs = 86_400_000;
const leading: readonly ArticleKind[] = ['report', 'readout', 'transcript', 'analysis', 'opinion'];

/**
 * Puts articles together that tell one story. Rather two lines too many than one story that is none: an article joins
 * the first story whose leading article it matches, and nothing joins through a third.
 */
export function clustersOf({ articles, stated, weigh, related }: Material): readonly Cluster[] {
  const shared = new Map<string, readonly [Set<string>, Set<string>]>();
  for (const { first, second, relation } of related) {
    if (relation.kind === 'different') continue;
    const key = pairKey(first.article, second.article);
    const sides = shared.get(key) ?? ([new Set(), new Set()] as const);
    const [one, other] = first.article.id < second.article.id ? [first, second] : [second, first];
    sides[0].add(one.sentence.text);
    sides[1].add(other.sentence.text);
    shared.set(key, sides);
  }
  const profiles = new Map(articles.map((article) => [article, profileOf(article, stated.get(article) ?? [], weigh)]));
  const isOneStory = (one: Article, other: Article) => {
    if (Math.abs(Date.parse(one.published) - Date.parse(other.published)) > maxDaysApart * dayMs) return false;
    const sides = shared.get(pairKey(one, other));
    const count = sides ? Math.min(sides[0].size, sides[1].size) : 0;
    if (count === 0) return false;
    return count >= enoughShared || likeness(profiles.get(one), profiles.get(other)) >= alike;
  };
  const clusters: [Article, ...Article[]][] = [];
  for (const article of [...articles].sort(inLeadingOrder)) {
    const home = clusters.find(([lead]) => isOneStory(lead, article));
    if (home) home.push(article);
    else clusters.push([article]);
  }
  return clusters;
}

const pairKey = (one: Article, other: Article) => [one.id, other.id].sort().join(' ');

/** What happened before what somebody thinks of it; then the newest; then by id. */
function inLeadingOrder(one: Article, other: Article): number {
  const byKind = leading.indexOf(one.kind) - leading.indexOf(other.kind);
  if (byKind !== 0) return byKind;
  if (one.published !== other.published) return one.published > other.published ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

type Profile = ReadonlyMap<string, number>;

function profileOf(article: Article, stated: readonly Stated[], weigh: Weigh): Profile {
  const times = new Map<string, number>();
  const add = (terms: Iterable<string>, by: number) => {
    for (const term of terms) times.set(term, (times.get(term) ?? 0) + by);
  };
  add(termsOf(article.title), titleWeight);
  for (const { statement } of stated.slice(0, openingSentences)) {
    add(statement.terms, 1);
    add(statement.names, 1);
  }
  return new Map([...times].map(([term, by]) => [term, Math.log1p(by) * weigh(term)]));
}

/** Cosine of two profiles. */
function likeness(one: Profile | undefined, other: Profile | undefined): number {
  if (!one || !other) return 0;
  const length = (profile: Profile) => Math.sqrt([...profile.values()].reduce((sum, weight) => sum + weight ** 2, 0));
  let product = 0;
  for (const [term, weight] of one) product += weight * (other.get(term) ?? 0);
  return product / Math.max(1e-9, length(one) * length(other));
}
