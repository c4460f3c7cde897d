#!/bin/bash
# open golds: a b c4-6 (worked-on), d1-3, e1-4
cd /work/wt/lead
T=$(mktemp -d); mkdir $T/g $T/c $T/t
for f in bench/articles/worked-on/*.txt; do i=$(basename $f .txt); cp $f $T/t/; cp bench/articles/worked-on/$i.json bench/articles/worked-on/$i.meta.json $T/t/; done
cp /work/wt/heldgolds/d[123].* $T/t/; cp /work/wt/newgolds/e[1234].* $T/t/
ids=$(cd $T/t; ls *.txt | sed 's/.txt//')
node --import tsx held.tmp.ts $T/t $T/c $ids
for i in $ids; do cp $T/t/$i.json $T/g/; done
python3 /work/shared/gold/score.py $T/g $T/c --texts $T/t $1 > $T/out; tail -1 $T/out; [ -n "$1" ] && grep "extra" $T/out | cut -c1-220 > /tmp/u/extras; rm -rf $T
